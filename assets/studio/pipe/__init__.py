"""The painters of the gas pipeline: its wall and back wall, what lies in it, what one sees from it."""
