/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Acknowledge_GoneInputs */

const nl_youth_acknowledge_gone = /** @type {(inputs: Youth_Acknowledge_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit verzoek staat niet in het dossier.`)
};

const en_youth_acknowledge_gone = /** @type {(inputs: Youth_Acknowledge_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This request is not in the file.`)
};

/**
* | output |
* | --- |
* | "This request is not in the file." |
*
* @param {Youth_Acknowledge_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_acknowledge_gone = /** @type {((inputs?: Youth_Acknowledge_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Acknowledge_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_acknowledge_gone(inputs)
	return nl_youth_acknowledge_gone(inputs)
});