/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Waiting_TitleInputs */

const nl_sync_waiting_title = /** @type {(inputs: Sync_Waiting_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op dit apparaat, nog niet verwerkt`)
};

const en_sync_waiting_title = /** @type {(inputs: Sync_Waiting_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this device, not processed yet`)
};

/**
* | output |
* | --- |
* | "On this device, not processed yet" |
*
* @param {Sync_Waiting_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_waiting_title = /** @type {((inputs?: Sync_Waiting_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Waiting_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_waiting_title(inputs)
	return nl_sync_waiting_title(inputs)
});