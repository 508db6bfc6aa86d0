/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Office_HintInputs */

const nl_administration_office_hint = /** @type {(inputs: Administration_Office_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen als het kantoor in de lijst staat. U kunt het daarna uitnodigen in dit dossier.`)
};

const en_administration_office_hint = /** @type {(inputs: Administration_Office_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only if the office is in the list. You can invite it into this file afterwards.`)
};

/**
* | output |
* | --- |
* | "Only if the office is in the list. You can invite it into this file afterwards." |
*
* @param {Administration_Office_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_office_hint = /** @type {((inputs?: Administration_Office_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Office_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_office_hint(inputs)
	return nl_administration_office_hint(inputs)
});