/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_WhatInputs */

const nl_legal_incident_what = /** @type {(inputs: Legal_Incident_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat gebeurde er precies?`)
};

const en_legal_incident_what = /** @type {(inputs: Legal_Incident_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What exactly happened?`)
};

/**
* | output |
* | --- |
* | "What exactly happened?" |
*
* @param {Legal_Incident_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_what = /** @type {((inputs?: Legal_Incident_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_what(inputs)
	return nl_legal_incident_what(inputs)
});