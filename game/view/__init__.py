"""What the player sees: reads the world, never writes it."""
