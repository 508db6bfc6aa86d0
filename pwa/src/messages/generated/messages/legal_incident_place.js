/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_PlaceInputs */

const nl_legal_incident_place = /** @type {(inputs: Legal_Incident_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek viel weg`)
};

const en_legal_incident_place = /** @type {(inputs: Legal_Incident_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place fell through`)
};

/**
* | output |
* | --- |
* | "Place fell through" |
*
* @param {Legal_Incident_PlaceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_place = /** @type {((inputs?: Legal_Incident_PlaceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_PlaceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_place(inputs)
	return nl_legal_incident_place(inputs)
});