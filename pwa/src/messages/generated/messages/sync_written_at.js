/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Sync_Written_AtInputs */

const nl_sync_written_at = /** @type {(inputs: Sync_Written_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Door u opgeslagen op ${i?.when}`)
};

const en_sync_written_at = /** @type {(inputs: Sync_Written_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Saved by you on ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Saved by you on {when}" |
*
* @param {Sync_Written_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_written_at = /** @type {((inputs: Sync_Written_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Written_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_written_at(inputs)
	return nl_sync_written_at(inputs)
});