"""The game's ears: one mixer, music in layers, sounds for events. Reads the world, never writes it."""
