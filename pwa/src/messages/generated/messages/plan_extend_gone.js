/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Extend_GoneInputs */

const nl_plan_extend_gone = /** @type {(inputs: Plan_Extend_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze opschorting staat niet in het dossier.`)
};

const en_plan_extend_gone = /** @type {(inputs: Plan_Extend_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This suspension is not in the file.`)
};

/**
* | output |
* | --- |
* | "This suspension is not in the file." |
*
* @param {Plan_Extend_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_extend_gone = /** @type {((inputs?: Plan_Extend_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Extend_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_extend_gone(inputs)
	return nl_plan_extend_gone(inputs)
});