/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Waiting_NoneInputs */

const nl_sync_waiting_none = /** @type {(inputs: Sync_Waiting_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles wat u hebt opgeslagen, is verwerkt.`)
};

const en_sync_waiting_none = /** @type {(inputs: Sync_Waiting_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything you saved has been processed.`)
};

/**
* | output |
* | --- |
* | "Everything you saved has been processed." |
*
* @param {Sync_Waiting_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_waiting_none = /** @type {((inputs?: Sync_Waiting_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Waiting_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_waiting_none(inputs)
	return nl_sync_waiting_none(inputs)
});