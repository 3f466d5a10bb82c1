"""Tests of game.core."""
