class None {}
module.exports = { Isolate: None, ExternalCopy: None, Reference: None, Callback: None };
