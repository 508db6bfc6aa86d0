/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Status_DroppedInputs */

const nl_plan_status_dropped = /** @type {(inputs: Plan_Status_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gaat niet door`)
};

const en_plan_status_dropped = /** @type {(inputs: Plan_Status_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dropped`)
};

/**
* | output |
* | --- |
* | "Dropped" |
*
* @param {Plan_Status_DroppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_status_dropped = /** @type {((inputs?: Plan_Status_DroppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Status_DroppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_status_dropped(inputs)
	return nl_plan_status_dropped(inputs)
});