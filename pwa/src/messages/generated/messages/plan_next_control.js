/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Next_ControlInputs */

const nl_plan_next_control = /** @type {(inputs: Plan_Next_ControlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weer bekijken op`)
};

const en_plan_next_control = /** @type {(inputs: Plan_Next_ControlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look again on`)
};

/**
* | output |
* | --- |
* | "Look again on" |
*
* @param {Plan_Next_ControlInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_next_control = /** @type {((inputs?: Plan_Next_ControlInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Next_ControlInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_next_control(inputs)
	return nl_plan_next_control(inputs)
});