/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_AwaitsInputs */

const nl_arrangement_status_awaits = /** @type {(inputs: Arrangement_Status_AwaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wacht op de bewindvoerder`)
};

const en_arrangement_status_awaits = /** @type {(inputs: Arrangement_Status_AwaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waits for the administrator`)
};

/**
* | output |
* | --- |
* | "waits for the administrator" |
*
* @param {Arrangement_Status_AwaitsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_awaits = /** @type {((inputs?: Arrangement_Status_AwaitsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_AwaitsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_awaits(inputs)
	return nl_arrangement_status_awaits(inputs)
});