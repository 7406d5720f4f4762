exports.extractStrings = null
