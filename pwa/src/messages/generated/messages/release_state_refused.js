/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_State_RefusedInputs */

const nl_release_state_refused = /** @type {(inputs: Release_State_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geweigerd`)
};

const en_release_state_refused = /** @type {(inputs: Release_State_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refused`)
};

/**
* | output |
* | --- |
* | "Refused" |
*
* @param {Release_State_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_state_refused = /** @type {((inputs?: Release_State_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_State_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_state_refused(inputs)
	return nl_release_state_refused(inputs)
});