/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_DroppedInputs */

const nl_plan_fault_dropped = /** @type {(inputs: Plan_Fault_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom deze stap niet doorgaat.`)
};

const en_plan_fault_dropped = /** @type {(inputs: Plan_Fault_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this step is dropped.`)
};

/**
* | output |
* | --- |
* | "Write down why this step is dropped." |
*
* @param {Plan_Fault_DroppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_dropped = /** @type {((inputs?: Plan_Fault_DroppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_DroppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_dropped(inputs)
	return nl_plan_fault_dropped(inputs)
});