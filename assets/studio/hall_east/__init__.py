"""The painted scenery east of the concert hall's stairs, by place; the recipe `hall_backdrops_east` saves it."""
