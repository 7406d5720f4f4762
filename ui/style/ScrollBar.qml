import Amphora as Amphora

Amphora.ScrollBar {}
