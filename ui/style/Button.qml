import Amphora as Amphora

Amphora.Button {}
