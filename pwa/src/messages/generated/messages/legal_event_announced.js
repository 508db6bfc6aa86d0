/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_AnnouncedInputs */

const nl_legal_event_announced = /** @type {(inputs: Legal_Event_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming aangezegd`)
};

const en_legal_event_announced = /** @type {(inputs: Legal_Event_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction announced`)
};

/**
* | output |
* | --- |
* | "Eviction announced" |
*
* @param {Legal_Event_AnnouncedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_announced = /** @type {((inputs?: Legal_Event_AnnouncedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_AnnouncedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_announced(inputs)
	return nl_legal_event_announced(inputs)
});