/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_IntroInputs */

const nl_legal_incident_intro = /** @type {(inputs: Legal_Incident_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat niet had mogen gebeuren, leggen wij altijd vast.`)
};

const en_legal_incident_intro = /** @type {(inputs: Legal_Incident_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What should not have happened, we always record.`)
};

/**
* | output |
* | --- |
* | "What should not have happened, we always record." |
*
* @param {Legal_Incident_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_intro = /** @type {((inputs?: Legal_Incident_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_intro(inputs)
	return nl_legal_incident_intro(inputs)
});