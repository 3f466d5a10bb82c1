"""The painted scenery of the concert hall's west side, by place; the recipe `hall_backdrops_west` saves it."""
