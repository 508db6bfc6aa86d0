/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Not_OpenedInputs */

const nl_standpoint_not_opened = /** @type {(inputs: Standpoint_Not_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U ziet het standpunt van uw organisatie. De andere ziet u zodra de bespreking is geopend.`)
};

const en_standpoint_not_opened = /** @type {(inputs: Standpoint_Not_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see the standpoint of your organisation. You see the others once the discussion is opened.`)
};

/**
* | output |
* | --- |
* | "You see the standpoint of your organisation. You see the others once the discussion is opened." |
*
* @param {Standpoint_Not_OpenedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_not_opened = /** @type {((inputs?: Standpoint_Not_OpenedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Not_OpenedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_not_opened(inputs)
	return nl_standpoint_not_opened(inputs)
});