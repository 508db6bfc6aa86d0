/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_Go_OnInputs */

const nl_sync_draft_go_on = /** @type {(inputs: Sync_Draft_Go_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verder`)
};

const en_sync_draft_go_on = /** @type {(inputs: Sync_Draft_Go_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go on`)
};

/**
* | output |
* | --- |
* | "Go on" |
*
* @param {Sync_Draft_Go_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_go_on = /** @type {((inputs?: Sync_Draft_Go_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_Go_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_go_on(inputs)
	return nl_sync_draft_go_on(inputs)
});