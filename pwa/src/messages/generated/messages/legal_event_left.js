/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_LeftInputs */

const nl_legal_event_left = /** @type {(inputs: Legal_Event_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vertrokken met de noorderzon`)
};

const en_legal_event_left = /** @type {(inputs: Legal_Event_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left unannounced`)
};

/**
* | output |
* | --- |
* | "Left unannounced" |
*
* @param {Legal_Event_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_left = /** @type {((inputs?: Legal_Event_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_left(inputs)
	return nl_legal_event_left(inputs)
});