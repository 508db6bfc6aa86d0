/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_EventsInputs */

const nl_legal_events = /** @type {(inputs: Legal_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Juridische stappen`)
};

const en_legal_events = /** @type {(inputs: Legal_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Legal steps`)
};

/**
* | output |
* | --- |
* | "Legal steps" |
*
* @param {Legal_EventsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_events = /** @type {((inputs?: Legal_EventsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_EventsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_events(inputs)
	return nl_legal_events(inputs)
});