/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_NoneInputs */

const nl_sync_draft_none = /** @type {(inputs: Sync_Draft_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat u typt, wordt bewaard op dit apparaat.`)
};

const en_sync_draft_none = /** @type {(inputs: Sync_Draft_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you type is kept on this device.`)
};

/**
* | output |
* | --- |
* | "What you type is kept on this device." |
*
* @param {Sync_Draft_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_none = /** @type {((inputs?: Sync_Draft_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_none(inputs)
	return nl_sync_draft_none(inputs)
});