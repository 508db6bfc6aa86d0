/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_State_CancelledInputs */

const nl_release_state_cancelled = /** @type {(inputs: Release_State_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gestopt`)
};

const en_release_state_cancelled = /** @type {(inputs: Release_State_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelled`)
};

/**
* | output |
* | --- |
* | "Cancelled" |
*
* @param {Release_State_CancelledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_state_cancelled = /** @type {((inputs?: Release_State_CancelledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_State_CancelledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_state_cancelled(inputs)
	return nl_release_state_cancelled(inputs)
});