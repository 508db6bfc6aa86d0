/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_State_ExpiredInputs */

const nl_release_state_expired = /** @type {(inputs: Release_State_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verlopen`)
};

const en_release_state_expired = /** @type {(inputs: Release_State_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Expired`)
};

/**
* | output |
* | --- |
* | "Expired" |
*
* @param {Release_State_ExpiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_state_expired = /** @type {((inputs?: Release_State_ExpiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_State_ExpiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_state_expired(inputs)
	return nl_release_state_expired(inputs)
});