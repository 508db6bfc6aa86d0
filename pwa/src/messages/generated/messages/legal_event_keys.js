/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_KeysInputs */

const nl_legal_event_keys = /** @type {(inputs: Legal_Event_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sleutels ingeleverd`)
};

const en_legal_event_keys = /** @type {(inputs: Legal_Event_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keys returned`)
};

/**
* | output |
* | --- |
* | "Keys returned" |
*
* @param {Legal_Event_KeysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_keys = /** @type {((inputs?: Legal_Event_KeysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_KeysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_keys(inputs)
	return nl_legal_event_keys(inputs)
});