/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Too_RepetitiveInputs */

const nl_sync_too_repetitive = /** @type {(inputs: Sync_Too_RepetitiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebruik meer verschillende woorden of tekens.`)
};

const en_sync_too_repetitive = /** @type {(inputs: Sync_Too_RepetitiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use more different words or characters.`)
};

/**
* | output |
* | --- |
* | "Use more different words or characters." |
*
* @param {Sync_Too_RepetitiveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_too_repetitive = /** @type {((inputs?: Sync_Too_RepetitiveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Too_RepetitiveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_too_repetitive(inputs)
	return nl_sync_too_repetitive(inputs)
});