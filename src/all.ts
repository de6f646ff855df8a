import './widgets/target-gauge/define.js';
