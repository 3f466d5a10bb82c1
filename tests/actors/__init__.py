"""Tests of game.actors."""
