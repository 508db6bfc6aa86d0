/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_HandoverInputs */

const nl_plan_handover = /** @type {(inputs: Plan_HandoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat moet de nieuwe casemanager weten?`)
};

const en_plan_handover = /** @type {(inputs: Plan_HandoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What must the new case manager know?`)
};

/**
* | output |
* | --- |
* | "What must the new case manager know?" |
*
* @param {Plan_HandoverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_handover = /** @type {((inputs?: Plan_HandoverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_HandoverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_handover(inputs)
	return nl_plan_handover(inputs)
});