/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_NotifiedInputs */

const nl_legal_event_notified = /** @type {(inputs: Legal_Event_NotifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemeente ingelicht door de deurwaarder`)
};

const en_legal_event_notified = /** @type {(inputs: Legal_Event_NotifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Municipality notified by the bailiff`)
};

/**
* | output |
* | --- |
* | "Municipality notified by the bailiff" |
*
* @param {Legal_Event_NotifiedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_notified = /** @type {((inputs?: Legal_Event_NotifiedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_NotifiedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_notified(inputs)
	return nl_legal_event_notified(inputs)
});