"""The headless, deterministic simulation. Standard library only: no pygame, no clock, no floats in the rules."""
