/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_DestinationInputs */

const nl_legal_destination = /** @type {(inputs: Legal_DestinationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar ging het huishouden heen?`)
};

const en_legal_destination = /** @type {(inputs: Legal_DestinationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where did the household go?`)
};

/**
* | output |
* | --- |
* | "Where did the household go?" |
*
* @param {Legal_DestinationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_destination = /** @type {((inputs?: Legal_DestinationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_DestinationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_destination(inputs)
	return nl_legal_destination(inputs)
});