"""A stage on the canvas: layers, sprites, effects, light, marks."""
