/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Appoint_OtherInputs */

const nl_plan_appoint_other = /** @type {(inputs: Plan_Appoint_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere casemanager aanwijzen`)
};

const en_plan_appoint_other = /** @type {(inputs: Plan_Appoint_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appoint another case manager`)
};

/**
* | output |
* | --- |
* | "Appoint another case manager" |
*
* @param {Plan_Appoint_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_appoint_other = /** @type {((inputs?: Plan_Appoint_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Appoint_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_appoint_other(inputs)
	return nl_plan_appoint_other(inputs)
});