/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Cancel_FailedInputs */

const nl_release_cancel_failed = /** @type {(inputs: Release_Cancel_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stoppen lukte niet. Probeer het opnieuw.`)
};

const en_release_cancel_failed = /** @type {(inputs: Release_Cancel_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It could not be stopped. Try again.`)
};

/**
* | output |
* | --- |
* | "It could not be stopped. Try again." |
*
* @param {Release_Cancel_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_cancel_failed = /** @type {((inputs?: Release_Cancel_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Cancel_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_cancel_failed(inputs)
	return nl_release_cancel_failed(inputs)
});