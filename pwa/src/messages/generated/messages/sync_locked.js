/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_LockedInputs */

const nl_sync_locked = /** @type {(inputs: Sync_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De kluis is vergrendeld. Dit is niet opgeslagen. Open de kluis en probeer het opnieuw.`)
};

const en_sync_locked = /** @type {(inputs: Sync_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The vault is locked. This was not saved. Open the vault and try again.`)
};

/**
* | output |
* | --- |
* | "The vault is locked. This was not saved. Open the vault and try again." |
*
* @param {Sync_LockedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_locked = /** @type {((inputs?: Sync_LockedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_LockedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_locked(inputs)
	return nl_sync_locked(inputs)
});