/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_LockedInputs */

const nl_talk_locked = /** @type {(inputs: Talk_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere dossiers en het menu zijn dan weg. Ze komen pas terug na uw code.`)
};

const en_talk_locked = /** @type {(inputs: Talk_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other files and the menu are gone then. They come back only after your code.`)
};

/**
* | output |
* | --- |
* | "Other files and the menu are gone then. They come back only after your code." |
*
* @param {Talk_LockedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_locked = /** @type {((inputs?: Talk_LockedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_LockedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_locked(inputs)
	return nl_talk_locked(inputs)
});