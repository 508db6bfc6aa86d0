/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_AcknowledgeInputs */

const nl_youth_acknowledge = /** @type {(inputs: Youth_AcknowledgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek bevestigen`)
};

const en_youth_acknowledge = /** @type {(inputs: Youth_AcknowledgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Acknowledge the request`)
};

/**
* | output |
* | --- |
* | "Acknowledge the request" |
*
* @param {Youth_AcknowledgeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_acknowledge = /** @type {((inputs?: Youth_AcknowledgeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_AcknowledgeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_acknowledge(inputs)
	return nl_youth_acknowledge(inputs)
});