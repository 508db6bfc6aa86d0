/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Status_StartedInputs */

const nl_plan_status_started = /** @type {(inputs: Plan_Status_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begonnen`)
};

const en_plan_status_started = /** @type {(inputs: Plan_Status_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Started`)
};

/**
* | output |
* | --- |
* | "Started" |
*
* @param {Plan_Status_StartedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_status_started = /** @type {((inputs?: Plan_Status_StartedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Status_StartedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_status_started(inputs)
	return nl_plan_status_started(inputs)
});