import Assessment
import Knowledge

/// The engine for all, as it takes long to make a guidebook ready.
let engine = Engine.tinglingBack
