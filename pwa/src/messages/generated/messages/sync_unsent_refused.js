/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Unsent_RefusedInputs */

const nl_sync_unsent_refused = /** @type {(inputs: Sync_Unsent_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staat nog werk op dit apparaat dat niet is verzonden.`)
};

const en_sync_unsent_refused = /** @type {(inputs: Sync_Unsent_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is still work on this device that was not sent.`)
};

/**
* | output |
* | --- |
* | "There is still work on this device that was not sent." |
*
* @param {Sync_Unsent_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_unsent_refused = /** @type {((inputs?: Sync_Unsent_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Unsent_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_unsent_refused(inputs)
	return nl_sync_unsent_refused(inputs)
});