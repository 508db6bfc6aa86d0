/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Stood_NoneInputs */

const nl_decision_stood_none = /** @type {(inputs: Decision_Stood_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij dit besluit is geen dossier bewaard, of u mag het niet zien.`)
};

const en_decision_stood_none = /** @type {(inputs: Decision_Stood_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No file was kept with this decision, or you may not see it.`)
};

/**
* | output |
* | --- |
* | "No file was kept with this decision, or you may not see it." |
*
* @param {Decision_Stood_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_stood_none = /** @type {((inputs?: Decision_Stood_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Stood_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_stood_none(inputs)
	return nl_decision_stood_none(inputs)
});