/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_No_EventsInputs */

const nl_legal_no_events = /** @type {(inputs: Legal_No_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn geen juridische stappen vastgelegd.`)
};

const en_legal_no_events = /** @type {(inputs: Legal_No_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No legal steps are recorded.`)
};

/**
* | output |
* | --- |
* | "No legal steps are recorded." |
*
* @param {Legal_No_EventsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_no_events = /** @type {((inputs?: Legal_No_EventsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_No_EventsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_no_events(inputs)
	return nl_legal_no_events(inputs)
});