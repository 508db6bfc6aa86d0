/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_OwnerInputs */

const nl_plan_owner = /** @type {(inputs: Plan_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke medewerker?`)
};

const en_plan_owner = /** @type {(inputs: Plan_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which employee?`)
};

/**
* | output |
* | --- |
* | "Which employee?" |
*
* @param {Plan_OwnerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_owner = /** @type {((inputs?: Plan_OwnerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_OwnerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_owner(inputs)
	return nl_plan_owner(inputs)
});