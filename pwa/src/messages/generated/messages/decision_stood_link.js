/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Stood_LinkInputs */

const nl_decision_stood_link = /** @type {(inputs: Decision_Stood_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het dossier zoals het was bij dit besluit`)
};

const en_decision_stood_link = /** @type {(inputs: Decision_Stood_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file as it stood at this decision`)
};

/**
* | output |
* | --- |
* | "The file as it stood at this decision" |
*
* @param {Decision_Stood_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_stood_link = /** @type {((inputs?: Decision_Stood_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Stood_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_stood_link(inputs)
	return nl_decision_stood_link(inputs)
});