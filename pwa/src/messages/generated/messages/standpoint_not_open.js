/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Not_OpenInputs */

const nl_standpoint_not_open = /** @type {(inputs: Standpoint_Not_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De melding is nog niet geopend voor bespreking. Alleen het Regieteam en het team van de casemanager lezen alle standpunten.`)
};

const en_standpoint_not_open = /** @type {(inputs: Standpoint_Not_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The referral is not opened for discussion yet. Only the Regieteam and the case manager's team read all standpoints.`)
};

/**
* | output |
* | --- |
* | "The referral is not opened for discussion yet. Only the Regieteam and the case manager's team read all standpoints." |
*
* @param {Standpoint_Not_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_not_open = /** @type {((inputs?: Standpoint_Not_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Not_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_not_open(inputs)
	return nl_standpoint_not_open(inputs)
});